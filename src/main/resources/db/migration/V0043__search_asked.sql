-- What was asked on a day, and how often nothing was found: never by whom
create table search.asked (
    day     date not null,
    words   text not null,
    times   int  not null check (times > 0),
    nothing int  not null check (nothing between 0 and times),
    primary key (day, words)
);
