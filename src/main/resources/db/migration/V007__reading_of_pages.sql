-- Readings of a page are recorded once for each person, school and day: whether today's is there is asked at every page.

create index audit_entry_reading_of_page on audit_entry (actor_id, urn, at) where reading and urn is not null;
