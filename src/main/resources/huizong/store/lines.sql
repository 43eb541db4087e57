SELECT kind, row_number, table_number, flags, filled,
  sequence, name, id, contact, product, seller, buyer, quantity, unit_price, amount, deal_date, remark,
  detail
FROM line
WHERE line_key >= ? AND line_key < ?
ORDER BY line_key
