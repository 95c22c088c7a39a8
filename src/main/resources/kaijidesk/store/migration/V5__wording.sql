-- Letters are worded by their case's edition of the profile, so each tells which one made it.

-- none: a letter of before, in the wording that shipped then
alter table letter add column wording varchar(100);
