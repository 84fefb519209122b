-- What a load of published evidence changed of what was held, so that the load can be taken back and this come again.

alter table edition add column keeps_replaced boolean not null default false;
comment on column edition.keeps_replaced is 'whether what its load replaced was kept; loads of earlier versions did not';

-- Which edition first told of it; null where that was not kept.
alter table inspected_as add column edition_id bigint references edition;

create table inspection_replaced (load_id bigint not null, like inspection, primary key (load_id, id));
create table measure_replaced (
    load_id bigint not null, like measure_value,
    primary key (load_id, urn, measure, year, breakdown, status));
create table area_replaced (
    load_id bigint not null, like area_value,
    primary key (load_id, subject, measure, year, breakdown, status));

grant select, insert, delete on inspection_replaced, measure_replaced, area_replaced to headway_app;
grant delete on edition, inspection, inspected_as, measure_value, area_value to headway_app;
