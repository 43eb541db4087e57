INSERT INTO line (line_key, kind, row_number, table_number, flags, filled,
  sequence, name, id, contact, product, seller, buyer, quantity, unit_price, amount, deal_date, remark,
  person_id, fen, first_day, last_day, detail)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
