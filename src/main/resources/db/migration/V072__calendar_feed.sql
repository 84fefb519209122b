-- The secret address at which a person's calendar program reads their visits; only its hash is kept.

create table calendar_feed (
    account_id     bigint primary key,
    authority_code int not null,
    secret_hash    text not null unique,
    made_at        timestamptz not null
);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy calendar_feed_reader on calendar_feed using (headway_sees_authority(authority_code));
grant select, insert, update, delete on calendar_feed to headway_app;
