-- Why a piece was taken from readers by itself; empty when it was not. No later publication of its recap shows it again
alter table library.material add column taken_down text not null default '';
