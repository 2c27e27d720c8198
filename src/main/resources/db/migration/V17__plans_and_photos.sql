-- Pictures of floors and places are larger than those of people. Nothing was kept in these columns before.
alter table floor_plan_picture drop column content;
alter table floor_plan_picture add content ${picture} not null;
alter table hotspot_photo drop column content;
alter table hotspot_photo add content ${picture} not null;
