-- A finding that stands for many rows of a table: of how many rows, and which they are. Null for a finding of one place.
ALTER TABLE finding ADD COLUMN extent_of INTEGER;

ALTER TABLE finding ADD COLUMN extent_rows CHARACTER LARGE OBJECT
