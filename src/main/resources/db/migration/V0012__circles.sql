create schema circles;

create table circles.circle (
    id             uuid primary key,
    version        int    not null,
    slug           text   not null unique,
    former_slugs   text[] not null default '{}',
    state          text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    audience       text   not null,
    title          text   not null,
    standfirst     text   not null,
    occasion       text   not null,
    for_whom       text   not null,
    offer          text   not null,
    stage          text   not null check (stage in ('CALL', 'OPEN', 'RUNNING', 'FINISHED')),
    way            text   not null check (way in ('OPEN', 'ON_REQUEST', 'BY_INVITATION')),
    places         int    check (places > 0),
    called         date,
    deadline       date,
    answer_by      date,
    costs          text   not null default '',
    theme_ids      uuid[] not null default '{}',
    organiser_ids  uuid[] not null default '{}',
    partner_ids    uuid[] not null default '{}',
    contact_name   text   not null default '',
    contact_email  text,
    predecessor    uuid references circles.circle,
    source_address text   not null default '',
    published_at   timestamptz not null
);
create index on circles.circle (stage, title);
create index on circles.circle using gin (theme_ids);

create table circles.question (
    circle     uuid not null references circles.circle on delete cascade,
    circle_key int  not null,
    text       text not null,
    primary key (circle, circle_key)
);

create table circles.teammate (
    circle       uuid not null references circles.circle on delete cascade,
    circle_key   int  not null,
    person_id    uuid references directory.person,
    name         text not null,
    role         text not null,
    organisation text not null,
    primary key (circle, circle_key)
);

-- The course as readers see it; the closed meetings themselves are events
create table circles.stop (
    circle     uuid not null references circles.circle on delete cascade,
    circle_key int  not null,
    title      text not null,
    date       date,
    around     text not null,
    place      text not null,
    event_id   uuid references events.event,
    primary key (circle, circle_key)
);

-- Who belongs to a circle, or asked to. A circle that is only a draft can have its facilitators already
create table circles.membership (
    id        uuid primary key,
    version   int         not null,
    circle_id uuid        not null,
    member_id uuid        not null references members.account on delete cascade,
    part      text        not null check (part in ('MEMBER', 'FACILITATOR')),
    state     text        not null check (state in ('REQUESTED', 'JOINED', 'DECLINED', 'LEFT')),
    word      text        not null default '',
    answer    text        not null default '',
    since     timestamptz not null,
    unique (circle_id, member_id)
);
create index on circles.membership (member_id, state);

create table circles.invitation (
    circle_id  uuid        not null,
    email      text        not null check (email = lower(email)),
    by_name    text        not null,
    at         timestamptz not null,
    primary key (circle_id, email)
);

-- Somebody would like to hear more; commits to nothing, taken back by a link of which only the hash is kept
create table circles.interest (
    id        uuid primary key,
    circle_id uuid        not null references circles.circle on delete cascade,
    email     text        not null check (email = lower(email)),
    name      text        not null,
    member_id uuid references members.account on delete cascade,
    hash      text        not null unique,
    at        timestamptz not null,
    unique (circle_id, email)
);

create table circles.note (
    id          uuid primary key,
    circle_id   uuid        not null,
    author_id   uuid references members.account on delete set null,
    author_name text        not null,
    title       text        not null,
    text        text        not null,
    at          timestamptz not null,
    changed_at  timestamptz not null,
    removed_at  timestamptz
);
create index on circles.note (circle_id, at desc);

create table circles.file (
    id         uuid primary key,
    circle_id  uuid        not null,
    file_id    uuid        not null references media.file,
    title      text        not null,
    by_id      uuid references members.account on delete set null,
    by_name    text        not null,
    at         timestamptz not null,
    removed_at timestamptz,
    unique (circle_id, file_id)
);

-- An event of a group: who leads the group keeps it, only its members see it
alter table events.event add column belongs_to text not null default '';
create index on events.event (belongs_to) where belongs_to <> '';

-- An answer to a mail goes to who wrote the message, where that is somebody else than the portal
alter table notifications.mail add column reply_to text not null default '';

-- Everybody who sent in a file may see it, whoever was first
create table media.sender (
    file_id    uuid not null references media.file on delete cascade,
    account_id uuid not null,
    primary key (file_id, account_id)
);
insert into media.sender (file_id, account_id) select id, uploaded_by from media.file where uploaded_by is not null;
alter table media.file drop column uploaded_by;
