-- What happened to a place is for whom the place was then: what the school wrote to itself is not the police's when the place
-- becomes that. Of what happened before this was kept, no more is known than for whom the place is now.
alter table hotspot_event add column layer varchar(10) default 'SCHOOL' not null;
update hotspot_event set layer = (select h.layer from hotspot h where h.id = hotspot_event.hotspot_id);
alter table hotspot_event alter column layer drop default;

-- Near is near, at whatever school: the filter on the school would have the database take the index of that.
drop index hotspot_grid;
create index hotspot_grid on hotspot (grid_x, grid_y);

create index surveillance_round_expiry on surveillance_round (started_at);

-- Pictures of floors and places are larger than those of people. Nothing was kept in these columns before.
alter table floor_plan_picture drop column content;
alter table floor_plan_picture add content ${picture} not null;
alter table hotspot_photo drop column content;
alter table hotspot_photo add content ${picture} not null;

-- A photo of what was seen on a round: with that, and not with the place, so that none replaces another. Without content it was
-- taken away, and does not come back when the phone sends it again.
create table round_photo (
    event_id uuid not null primary key references hotspot_event (id),
    hotspot_id uuid not null references hotspot (id),
    content ${picture}
);

create index round_photo_of on round_photo (hotspot_id);
