-- Who offered a text without being an editor; why it was taken from readers; what an editor wrote when sending it back
alter table moderation.draft
    add column owner_id    uuid references members.account on delete set null,
    add column reason      text not null default '',
    add column review_word text not null default '';
alter table moderation.draft drop constraint draft_state_check;
alter table moderation.draft add constraint draft_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'));
create index on moderation.draft (owner_id) where owner_id is not null;
create index on moderation.draft (state, updated_at desc);

alter table moderation.audit add column word text not null default '';
create index on moderation.audit (at desc);

-- What is to happen with a text at a time, by itself
create table moderation.plan (
    id      uuid primary key,
    subject text        not null unique references moderation.draft on delete cascade,
    action  text        not null check (action in ('PUBLISH', 'WITHDRAW')),
    at      timestamptz not null,
    by_id   uuid        not null,
    by_name text        not null,
    problem text        not null default ''
);

-- Who has a text open to write in
create table moderation.editing (
    session    uuid primary key,
    subject    text        not null,
    account_id uuid        not null,
    name       text        not null,
    since      timestamptz not null
);
create index on moderation.editing (subject);
