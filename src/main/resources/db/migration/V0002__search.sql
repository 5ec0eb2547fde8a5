create schema search;

-- What changed, in the transaction that changed it. A reader takes only rows whose transaction, and all before it, has ended.
create table search.change (
    id      bigint generated always as identity primary key,
    xid     xid8        not null default pg_current_xact_id(),
    subject text        not null,
    at      timestamptz not null default now()
);
create index on search.change (xid, id);
create index on search.change (at);
