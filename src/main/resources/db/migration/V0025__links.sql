create schema links;

-- The addresses elsewhere that stand in our pages, and what they said when asked
create table links.address (
    id       uuid primary key,
    address  text not null unique check (length(address) <= 2000),
    verdict  text not null default '',
    failures int  not null default 0 check (failures >= 0),
    since    timestamptz,
    at       timestamptz,
    check ((failures > 0) = (since is not null))
);
create index address_at on links.address (at nulls first);
