create index on events.choice (event_id);
create index on events.registration (event_id);

-- Who did not confirm is forgotten: what is left of them has no name and no address
alter table events.registration drop constraint registration_email_check;
alter table events.registration
    add constraint registration_email_check
        check (email = lower(email) and (email <> '' or source = 'DOOR' or state = 'LAPSED'));

-- Who answers questions about a day; the address is shown nowhere
alter table events.event
    add column details_contact_name  text not null default '',
    add column details_contact_email text not null default '';
