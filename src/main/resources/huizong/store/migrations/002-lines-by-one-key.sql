-- A key of two columns costs an index beside the table, one of a single number is the table's own order. What was read
-- is read again from the inbox.
DROP TABLE line;

DELETE FROM reading;

CREATE TABLE line (
  line_key BIGINT PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  row_number INTEGER NOT NULL,
  table_number INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  filled INTEGER NOT NULL,
  sequence VARCHAR(1000000),
  name VARCHAR(1000000),
  id VARCHAR(1000000),
  contact VARCHAR(1000000),
  product VARCHAR(1000000),
  seller VARCHAR(1000000),
  buyer VARCHAR(1000000),
  quantity VARCHAR(1000000),
  unit_price VARCHAR(1000000),
  amount VARCHAR(1000000),
  deal_date VARCHAR(1000000),
  remark VARCHAR(1000000),
  person_id VARCHAR(18),
  fen BIGINT,
  first_day DATE,
  last_day DATE,
  detail VARCHAR(1000000)
);
