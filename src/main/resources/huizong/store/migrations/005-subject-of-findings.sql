-- Whom or what the row of a finding is about, or nothing where it is not about one row. What was found before has none,
-- and its words name the person still: such months are judged anew when they are consolidated next.
ALTER TABLE finding ADD COLUMN subject VARCHAR(1000) DEFAULT '' NOT NULL;

UPDATE run SET inputs = ''
