-- What a network wants to learn is a kind of theme, too
alter table themes.theme drop constraint theme_kind_check;
alter table themes.theme add constraint theme_kind_check
    check (kind in ('SUBJECT', 'METHOD', 'PROGRAMME', 'OBSTACLE', 'AGENDA'));
