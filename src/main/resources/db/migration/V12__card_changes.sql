-- Numbers are confirmed and disputed without a new version of their card; who keeps a copy in memory looks at both.
alter table directory_entry add column point_changes bigint default 0 not null;
