alter table directory.organisation add column logo_id uuid references media.file;
