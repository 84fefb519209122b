-- Mail that is to go out: written in the transaction of what it tells, sent after it by a worker, and never twice.

create table mail (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    visit_id       bigint not null references visit,
    occasion       text not null,
    account        bigint not null,
    address        text not null,
    subject        text not null,
    body           text not null,
    state          text not null default 'WAITING',
    written_at     timestamptz not null,
    not_before     timestamptz not null,
    tries          int not null default 0,
    claimed_at     timestamptz,
    sent_at        timestamptz,
    problem        text
);
create unique index mail_once on mail (visit_id, occasion, account);
create index mail_waiting on mail (not_before, id) where state = 'WAITING';
create index mail_sending on mail (claimed_at) where state = 'SENDING';
comment on column mail.occasion is 'what it tells of, with the version of the visit: told once to each';
comment on column mail.state is 'WAITING, SENDING while a worker has it, SENT, DOUBTFUL where it may have gone out: a person decides';

alter table mail enable row level security;
alter table mail force row level security;
create policy mail_reader on mail using (headway_sees_authority(authority_code));
grant select, insert, update on mail to headway_app;
