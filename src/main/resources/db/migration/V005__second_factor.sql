-- A second factor: codes of an app on the person's telephone (RFC 6238), and codes on paper for when it is lost.

create table second_factor (
    account_id     bigint primary key references account,
    authority_code int not null,
    secret         bytea not null,
    confirmed_at   timestamptz,
    last_step      bigint not null default 0
);
comment on column second_factor.secret is 'encrypted; the key is not in the database';
comment on column second_factor.last_step is 'the half minute of the last code that was used: none works twice';
alter table second_factor enable row level security;
alter table second_factor force row level security;
create policy second_factor_reader on second_factor using (headway_sees_authority(authority_code));
grant select, insert, update, delete on second_factor to headway_app;

create table recovery_code (
    account_id     bigint not null references account,
    authority_code int not null,
    code           bytea not null,
    used_at        timestamptz,
    primary key (account_id, code)
);
comment on column recovery_code.code is 'a keyed hash; the key is not in the database';
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_reader on recovery_code using (headway_sees_authority(authority_code));
grant select, insert, delete on recovery_code to headway_app;
grant update (used_at) on recovery_code to headway_app;
