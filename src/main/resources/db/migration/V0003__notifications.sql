create schema notifications;

create table notifications.mail (
    id         uuid primary key,
    recipient  text        not null,
    subject    text        not null,
    plain      text        not null,
    html       text        not null,
    message_id text        not null unique,
    state      text        not null check (state in ('WAITING', 'SENT', 'KEPT')),
    created_at timestamptz not null,
    sent_at    timestamptz
);
create index on notifications.mail (created_at desc);
