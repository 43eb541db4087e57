-- What later months must know of a month's rows: hashes and where they stand, no names and no ID numbers. Months
-- consolidated before this step have none until they are consolidated again.
CREATE TABLE kept_rows (
  run BIGINT PRIMARY KEY,
  content BINARY LARGE OBJECT NOT NULL
)
