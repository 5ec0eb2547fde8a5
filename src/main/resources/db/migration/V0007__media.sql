create schema media;

create table media.file (
    id             uuid primary key,
    sha256         text        not null unique,
    size           bigint      not null,
    media_type     text        not null,
    original_name  text        not null,
    state          text        not null check (state in ('WAITING', 'BUSY', 'READY', 'REFUSED')),
    problem        text        not null default '',
    problem_detail text        not null default '',
    pages          int         not null default 0,
    pages_done     int         not null default 0,
    language       text        not null default '',
    proposed_title text        not null default '',
    uploaded_by    uuid,
    uploaded_at    timestamptz not null
);

create table media.page (
    file_id uuid  not null references media.file on delete cascade,
    number  int   not null,
    width   int   not null,
    height  int   not null,
    text    text  not null,
    words   jsonb not null,
    primary key (file_id, number)
);

-- Who may see a file: it is what the published pieces that show it are
create table media.file_grant (
    file_id  uuid not null references media.file,
    subject  text not null,
    audience text not null,
    primary key (file_id, subject)
);
create index on media.file_grant (subject);
