-- One list of actions on a school, whoever raised them: a visit, a plan, a group.

create table action (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    what           text not null,
    owner          text not null,
    owner_account  bigint,
    due            date not null,
    state          text not null default 'OPEN',
    progress       text not null default '',
    progress_on    date,
    progress_by    text,
    raised_on      date not null,
    raised_by      text not null,
    source         text not null,
    source_id      bigint not null,
    closed_on      date,
    closed_by      text,
    closed_why     text
);
create index action_school on action (urn, state, due);
create index action_open on action (authority_code, due) where state = 'OPEN';
create index action_source on action (source, source_id);
comment on column action.owner is 'who is to do it, in words; may be somebody of the school without an account';

alter table action enable row level security;
alter table action force row level security;
create policy action_reader on action using (headway_sees_authority(authority_code));
grant select, insert, update on action to headway_app;
