create schema members;

create table members.account (
    id            uuid primary key,
    version       int         not null,
    email         text        not null unique check (email = lower(email)),
    name          text        not null check (length(name) between 1 and 120),
    password_hash text,
    role          text        not null check (role in ('MEMBER', 'EDITOR', 'ADMIN')),
    state         text        not null check (state in ('UNCONFIRMED', 'WAITING', 'ACTIVE', 'DECLINED', 'BLOCKED')),
    epoch         int         not null default 0,
    motivation    text        not null default '',
    created_at    timestamptz not null
);

-- Links in mails: only their hash is kept, used once, valid for a while
create table members.link (
    hash       text primary key,
    account_id uuid        not null references members.account on delete cascade,
    purpose    text        not null check (purpose in ('CONFIRM', 'RESET', 'INVITE')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index on members.link (account_id);

-- The one-time link by which the first admin is made
create table members.first_admin_link (
    hash    text primary key,
    used_at timestamptz
);

-- Failed sign-ins, to slow down guessing
create table members.failed_sign_in (
    id  bigint generated always as identity primary key,
    key text        not null,
    at  timestamptz not null
);
create index on members.failed_sign_in (key, at);

-- Bearer tokens for programs: only their hash is kept
create table members.api_token (
    hash       text primary key,
    account_id uuid        not null references members.account on delete cascade,
    label      text        not null,
    created_at timestamptz not null
);
