-- A publication is a kind of material of its own: a report, a guide, a book
alter table library.material drop constraint material_kind_check;
alter table library.material drop constraint material_check;
alter table library.material add constraint material_kind_check
    check (kind in ('PRESENTATIE', 'DOCUMENT', 'PUBLICATIE', 'FILM', 'LINK'));
alter table library.material add constraint material_check
    check ((kind in ('PRESENTATIE', 'DOCUMENT', 'PUBLICATIE')) = (file_id is not null));
