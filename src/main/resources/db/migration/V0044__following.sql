-- When a piece was first found, whoever could find it.
create table search.first_seen (
    subject text primary key,
    seen_at timestamptz not null
);
create index on search.first_seen (seen_at);

create schema following;

-- What members want to hear of.
create table following.followed (
    id         uuid primary key,
    account_id uuid        not null references members.account on delete cascade,
    -- words and chosen values, as they stand in the address of the search page
    question   text        not null,
    created_at timestamptz not null,
    -- up to when what is new was told, or looked for in vain
    told_to    timestamptz not null,
    unique (account_id, question)
);
