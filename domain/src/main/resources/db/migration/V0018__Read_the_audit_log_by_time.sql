-- The log is read newest first, filtered by person, kind and day.
create index audit_entry_time on audit_entry (contact_point_id, at desc, id desc);
