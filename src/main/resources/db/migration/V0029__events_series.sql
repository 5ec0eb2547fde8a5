-- Events that belong together: what every edition says stands here once
create table events.series (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    state        text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    title        text   not null,
    summary      text   not null,
    text         text   not null,
    about        text   not null,
    organiser_id uuid references directory.organisation,
    partner_ids  uuid[] not null default '{}',
    theme_ids    uuid[] not null default '{}',
    published_at timestamptz not null
);
create index on events.event (details_series);
