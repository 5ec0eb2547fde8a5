-- Words that editors say mean the same
create table search.synonym_ring (
    id    uuid primary key,
    words text[] not null check (cardinality(words) >= 2)
);
