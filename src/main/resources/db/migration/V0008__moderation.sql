create schema moderation;

create table moderation.draft (
    subject           text primary key,
    kind              text        not null,
    version           int         not null,
    title             text        not null,
    content           jsonb       not null,
    state             text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_version int,
    updated_by        uuid,
    updated_by_name   text        not null,
    updated_at        timestamptz not null,
    published_at      timestamptz
);
create index on moderation.draft (updated_at desc);

create table moderation.version (
    id        bigint generated always as identity primary key,
    subject   text        not null references moderation.draft on delete cascade,
    version   int         not null,
    content   jsonb       not null,
    by_name   text        not null,
    by_id     uuid,
    at        timestamptz not null,
    set_aside boolean     not null default false
);
create index on moderation.version (subject, id desc);

create table moderation.audit (
    id      bigint generated always as identity primary key,
    subject text        not null,
    action  text        not null,
    by_name text        not null,
    by_id   uuid,
    at      timestamptz not null
);
create index on moderation.audit (subject, id desc);
