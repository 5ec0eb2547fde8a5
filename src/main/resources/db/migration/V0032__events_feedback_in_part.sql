-- Who answers one of the three questions need not answer the others
alter table events.feedback alter column worth drop not null;
alter table events.feedback alter column usable drop not null;
