-- What a circle makes on the way and in the end, and whose guest it is at each meeting
alter table circles.circle add column outcome text not null default '';
alter table circles.stop add column host text not null default '';
