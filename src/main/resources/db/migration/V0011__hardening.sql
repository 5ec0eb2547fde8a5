-- Which log of changes this is, and up to where it was cleaned up: an index made from another one, or one that fell behind, is filled anew.
create table search.log (
    id         uuid not null default gen_random_uuid(),
    cleaned_to xid8 not null default '0'::xid8
);
insert into search.log default values;

-- A draft that was thrown away can be taken back for a while.
alter table moderation.draft drop constraint draft_state_check;
alter table moderation.draft add constraint draft_state_check check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'));
