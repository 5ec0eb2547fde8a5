-- What an offered text was when it was planned, so that nothing else is shown in the editor's name
alter table moderation.plan add column version integer not null default 0;

-- When the saves that became this one version began
alter table moderation.version add column since timestamptz;
update moderation.version set since = at;
alter table moderation.version alter column since set not null;

-- Nobody over the places of a circle, whatever the portal thought: the last guard
create function circles.guard_places() returns trigger language plpgsql as $$
declare
    allowed integer;
    taken   integer;
begin
    if new.part <> 'MEMBER' or new.state <> 'JOINED' then
        return new;
    end if;
    if tg_op = 'UPDATE' and old.part = 'MEMBER' and old.state = 'JOINED' then
        return new;
    end if;
    select places into allowed from circles.circle where id = new.circle_id for update;
    if allowed is not null then
        select count(*) into taken from circles.membership
        where circle_id = new.circle_id and part = 'MEMBER' and state = 'JOINED' and id <> new.id;
        if taken >= allowed then
            raise exception 'All % places of the circle are taken', allowed
                using errcode = 'check_violation', constraint = 'circle_places';
        end if;
    end if;
    return new;
end
$$;
create trigger guard_places before insert or update on circles.membership
    for each row execute function circles.guard_places();

-- A file that was only ever sent into a circle's space is its members' alone: who sent it sees it as one of them
delete from media.sender s
where exists (select 1 from circles.file f where f.file_id = s.file_id and f.by_id = s.account_id)
    and not exists (
        select 1 from media.file_grant g where g.file_id = s.file_id and g.audience not like 'circle:%')
    and not exists (select 1 from moderation.version v where v.content::text like '%' || s.file_id || '%');
