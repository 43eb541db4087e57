CREATE TABLE reading (
  id BIGINT PRIMARY KEY,
  month_of VARCHAR(7) NOT NULL,
  path VARCHAR(4000) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  tool VARCHAR(40) NOT NULL,
  settings VARCHAR(64) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  encoding VARCHAR(40) NOT NULL,
  damage_reason VARCHAR(20),
  damage_detail VARCHAR(1000),
  whole BOOLEAN NOT NULL
);

CREATE TABLE line (
  reading BIGINT NOT NULL,
  number INTEGER NOT NULL,
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
  detail VARCHAR(1000000),
  PRIMARY KEY (reading, number)
);

CREATE TABLE run (
  id BIGINT PRIMARY KEY,
  month_of VARCHAR(7) NOT NULL,
  as_of DATE NOT NULL,
  tool VARCHAR(40) NOT NULL,
  inputs VARCHAR(64) NOT NULL,
  summary CHARACTER LARGE OBJECT,
  persons BINARY LARGE OBJECT
);

CREATE TABLE month_in_force (
  month_of VARCHAR(7) PRIMARY KEY,
  run BIGINT NOT NULL
);

CREATE TABLE run_file (
  run BIGINT NOT NULL,
  number INTEGER NOT NULL,
  path VARCHAR(4000) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  role VARCHAR(20) NOT NULL,
  submitter VARCHAR(1000) NOT NULL,
  reading BIGINT,
  PRIMARY KEY (run, number)
);

CREATE TABLE finding (
  run BIGINT NOT NULL,
  number INTEGER NOT NULL,
  file INTEGER NOT NULL,
  rule VARCHAR(100) NOT NULL,
  level VARCHAR(10) NOT NULL,
  path VARCHAR(4000) NOT NULL,
  sheet VARCHAR(1000),
  row_number INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  field VARCHAR(20),
  found VARCHAR(1000000) NOT NULL,
  arguments VARCHAR(1000000) NOT NULL,
  fen BIGINT NOT NULL,
  suggestions VARCHAR(100000) NOT NULL,
  PRIMARY KEY (run, number)
);

CREATE TABLE row_outcome (
  run BIGINT NOT NULL,
  file INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  other_file INTEGER NOT NULL,
  other_row INTEGER NOT NULL,
  PRIMARY KEY (run, file, row_number)
);

CREATE TABLE arrival (
  month_of VARCHAR(7) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  first_seen DATE NOT NULL,
  PRIMARY KEY (month_of, sha256)
);
