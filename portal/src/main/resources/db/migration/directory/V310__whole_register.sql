-- The register holds every municipality, district, state and association: found by name in a moment, told apart by district.

-- Names as people write them: without case, signs and ß, common abbreviations of the register written out.
create function directory.folded(name text) returns text language sql immutable strict parallel safe return
  trim(replace(replace(replace(replace(replace(replace(replace(
    ' ' || regexp_replace(replace(lower(name collate "de-x-icu"), 'ß', 'ss'), '[^[:alnum:]]+', ' ', 'g') || ' ',
    ' a d ', ' an der '), ' i d ', ' in der '), ' v d ', ' vor der '), ' a ', ' am '), ' i ', ' im '), ' b ', ' bei '),
    ' opf ', ' oberpfalz '));

-- A folded name without what the authority is: „Landkreis Barnim“ and „Barnim“, „Kiel“ and „Kiel, Landeshauptstadt“.
create function directory.bare(folded text) returns text language sql immutable strict parallel safe return
  regexp_replace(regexp_replace(folded,
    '^(landkreis|kreis|lk|kreisfreie stadt|stadt|landeshauptstadt|hansestadt|universitätsstadt|kreisstadt|gemeinde|markt|flecken'
    '|amt|samtgemeinde|sg|verbandsgemeinde|vg|verwaltungsgemeinschaft|verwaltungsverband|regionalverband) (?=.)', ''),
    '(?<=.) (landkreis|kreis|kreisfreie stadt|stadt|landeshauptstadt|hansestadt|universitätsstadt|kreisstadt|gemeinde|markt)$', '');

alter table directory.local_authority
  -- the name, with the district where another has the same
  add column label text,
  add column folded text generated always as (directory.folded(name)) stored,
  add column bare text generated always as (directory.bare(directory.folded(name))) stored,
  add column words tsvector generated always as
    (array_to_tsvector(array_remove(string_to_array(directory.folded(name), ' '), ''))) stored;

update directory.local_authority set label = name;
alter table directory.local_authority alter column label set not null;

create index on directory.local_authority (name collate "de-x-icu", ags);
create index on directory.local_authority (ags text_pattern_ops);
create index on directory.local_authority (bare);
create index on directory.local_authority using gin (words);
