SELECT id, kind, encoding, damage_reason, damage_detail
FROM reading
WHERE month_of = ? AND path = ? AND sha256 = ? AND tool = ? AND settings = ? AND whole
ORDER BY id DESC
