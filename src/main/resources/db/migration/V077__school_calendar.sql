-- The secret address at which calendar programs read the visits to a school, whoever leads it; only its hash is kept.

create table school_calendar_feed (
    urn            int primary key,
    authority_code int not null,
    secret_hash    text not null unique,
    made_at        timestamptz not null,
    made_by        text not null
);

alter table school_calendar_feed enable row level security;
alter table school_calendar_feed force row level security;
create policy school_calendar_feed_reader on school_calendar_feed using (headway_sees_authority(authority_code));
grant select, insert, update, delete on school_calendar_feed to headway_app;
