-- When a school's next inspection is known or expected: the visiting plan lays a visit before it.

create table inspection_expected (
    urn            int primary key,
    authority_code int not null,
    from_date      date not null,
    until_date     date,
    basis          text not null,
    entered_on     date not null,
    entered_by     text not null
);
comment on column inspection_expected.basis is 'how the officer knows, or why it is likely';

alter table inspection_expected enable row level security;
alter table inspection_expected force row level security;
create policy inspection_expected_reader on inspection_expected using (headway_sees_authority(authority_code));
grant select, insert, update, delete on inspection_expected to headway_app;
