-- Whose partner is whose, and clusters: what a partner hands over, and how both are found by their day.

alter table school_officer add column handover text not null default '';
comment on column school_officer.note is 'why or for what the officer was linked with the school';
comment on column school_officer.handover is 'what the officer leaves to the next';
create index school_officer_urn on school_officer (urn, from_date);
create index school_officer_day on school_officer (authority_code, until_date);
create index cluster_member_urn on cluster_member (urn, from_date);

-- A cluster that was made by mistake, and never had a school, can be removed.
grant delete on cluster to headway_app;
