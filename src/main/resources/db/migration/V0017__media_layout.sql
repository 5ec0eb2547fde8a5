-- Whether there are images of the pages: no longer told by the kind alone, as another program may lay out what we only read
alter table media.file add column drawn boolean not null default false;

update media.file set drawn = true
where media_type not in ('application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.presentation');
