-- Inquiries of the public are counted, never described: there is no column for a name, a voice or a word of what was said.
create table inquiry (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  day date not null,
  way varchar(20) not null check (way in ('PHONE', 'EMAIL', 'IN_PERSON', 'ONLINE', 'LETTER')),
  concern varchar(20) not null check (concern in ('GROUP_WANTED', 'GROUP_TO_FOUND', 'EXISTING_GROUP', 'PROFESSIONALS', 'OTHER')),
  topic_code varchar(30) references topic,
  number integer not null check (number between 1 and 99),
  removed_at timestamptz
);
create index inquiry_day on inquiry (contact_point_id, day desc, id desc);

alter table inquiry enable row level security;
alter table inquiry force row level security;
create policy tenant on inquiry using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
grant select, insert, update on inquiry to ${app_role};
