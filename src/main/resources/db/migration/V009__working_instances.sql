-- Several processes may work on one database: each load names the one that works on it, so that what broke off with its
-- process is told from what another process still does.

create sequence working_instance as int;
grant usage on sequence working_instance to headway_app;
alter table load add column instance int;
