-- Every date counts back from @TODAY, which is set before: the data looks fresh on the first start, whenever that is.

insert into customer values
  (1, 'Anna Berger',        'anna.berger@example.com'),
  (2, '李梅 (Li Mei)',       'li.mei@example.org'),
  (3, 'James O''Connor',    'james.oconnor@example.com'),
  (4, 'Sofia Rossi',        'sofia.rossi@example.net'),
  (5, '王伟 (Wang Wei)',     'wang.wei@example.org'),
  (6, 'Nora Lind',          'nora.lind@example.com');

insert into product values
  ('HOM-1001', 'Stoneware teapot',            'HOME',         48.50,  6),
  ('HOM-1002', 'Linen tea towel',             'HOME',         12.00, 40),
  ('HOM-1003', 'Cast iron pan',               'HOME',         79.00,  0),
  ('HOM-1004', 'Wine glasses, set of six',    'HOME',         36.00,  9),
  ('ELE-2001', 'Espresso machine',            'ELECTRONICS', 249.00,  3),
  ('ELE-2002', 'Wireless headphones',         'ELECTRONICS', 129.00, 12),
  ('ELE-2003', 'Reading lamp',                'ELECTRONICS',  39.90, 15),
  ('CLO-3001', 'Wool scarf',                  'CLOTHING',     45.00, 20),
  ('CLO-3002', 'Rain jacket',                 'CLOTHING',    119.00,  4),
  ('FOO-4001', 'Olive oil, 1 litre',          'FOOD',         18.50, 60),
  ('FOO-4002', 'Jasmine tea, 250 g',          'FOOD',         14.00, 33);

insert into orders (number, customer_id, placed_on, paid_with, shipping_fee, cancelled) values
  ('A-10017', 1, dateadd(day,  -12, @TODAY), 'CARD',    5.90, false),  -- the teapot's box was crushed on the way
  ('A-10018', 1, dateadd(day,   -2, @TODAY), 'CARD',    4.90, false),  -- still in the warehouse
  ('A-10019', 2, dateadd(day,  -11, @TODAY), 'PAYPAL',  4.90, false),  -- headphones, still in the 14 days
  ('A-10020', 3, dateadd(day, -140, @TODAY), 'CARD',    5.90, false),  -- delivered too long ago
  ('A-10021', 4, dateadd(day,  -30, @TODAY), 'CARD',    4.90, false),  -- refunded already
  ('A-10022', 3, dateadd(day,  -14, @TODAY), 'VOUCHER', 0.00, false),  -- paid with a voucher
  ('A-10023', 5, dateadd(day,   -9, @TODAY), 'CARD',    5.90, false),  -- partly delivered, one parcel rattles
  ('A-10024', 4, dateadd(day,  -15, @TODAY), 'CARD',    4.90, true),   -- cancelled
  ('A-10025', 5, dateadd(day,   -8, @TODAY), 'PAYPAL',  0.00, false),  -- dear: damage needs a photo, there is none
  ('A-10026', 2, dateadd(day,  -16, @TODAY), 'CARD',    6.90, false),  -- the same, with a photo
  ('A-10027', 1, dateadd(day,  -18, @TODAY), 'CARD',    4.90, false),  -- lost by the carrier
  ('A-10028', 4, dateadd(day,   -6, @TODAY), 'CARD',    4.90, false),  -- food
  ('A-10029', 3, dateadd(day,   -9, @TODAY), 'PAYPAL',  5.90, false),  -- bent pan, sold out
  ('A-10030', 2, dateadd(day,   -7, @TODAY), 'CARD',    5.90, false),  -- one of two pieces refunded
  ('A-10031', 6, dateadd(day,   -8, @TODAY), 'PAYPAL',  4.90, false);  -- the only order of its customer

insert into order_line (order_number, line, sku, quantity, unit_price, photo_on) values
  ('A-10017', 1, 'HOM-1001', 1,  48.50, null),
  ('A-10017', 2, 'HOM-1002', 2,  12.00, null),
  ('A-10018', 1, 'ELE-2003', 1,  39.90, null),
  ('A-10019', 1, 'ELE-2002', 1, 129.00, null),
  ('A-10020', 1, 'HOM-1003', 1,  74.00, null),
  ('A-10021', 1, 'HOM-1004', 2,  36.00, null),
  ('A-10022', 1, 'CLO-3001', 1,  45.00, null),
  ('A-10022', 2, 'CLO-3002', 1, 119.00, null),
  ('A-10023', 1, 'HOM-1004', 2,  36.00, null),
  ('A-10023', 2, 'FOO-4001', 3,  18.50, null),
  ('A-10023', 3, 'ELE-2003', 1,  39.90, null),
  ('A-10024', 1, 'HOM-1004', 1,  36.00, null),
  ('A-10025', 1, 'ELE-2001', 1, 249.00, null),
  ('A-10026', 1, 'ELE-2001', 1, 249.00, dateadd(day, -9, @TODAY)),
  ('A-10027', 1, 'CLO-3002', 1, 119.00, null),
  ('A-10028', 1, 'FOO-4001', 2,  18.50, null),
  ('A-10028', 2, 'FOO-4002', 1,  14.00, null),
  ('A-10029', 1, 'HOM-1003', 1,  79.00, null),
  ('A-10030', 1, 'HOM-1001', 2,  48.50, null),
  ('A-10031', 1, 'CLO-3001', 1,  45.00, null);

insert into parcel (id, order_number, carrier, tracking, shipped_on, delivered_on, carrier_remark) values
  ( 1, 'A-10017', 'Alpine Post', 'AP-7700171', dateadd(day,  -11, @TODAY), dateadd(day,   -8, @TODAY), 'Box crushed on one side'),
  ( 2, 'A-10017', 'Alpine Post', 'AP-7700172', dateadd(day,  -10, @TODAY), dateadd(day,   -7, @TODAY), null),
  ( 3, 'A-10019', 'SwiftParcel', 'SP-5019',    dateadd(day,  -10, @TODAY), dateadd(day,   -6, @TODAY), null),
  ( 4, 'A-10020', 'Alpine Post', 'AP-7600201', dateadd(day, -137, @TODAY), dateadd(day, -133, @TODAY), null),
  ( 5, 'A-10021', 'SwiftParcel', 'SP-5021',    dateadd(day,  -28, @TODAY), dateadd(day,  -25, @TODAY), 'Sounds of broken glass'),
  ( 6, 'A-10022', 'Alpine Post', 'AP-7700221', dateadd(day,  -12, @TODAY), dateadd(day,   -9, @TODAY), null),
  ( 7, 'A-10023', 'SwiftParcel', 'SP-5023',    dateadd(day,   -7, @TODAY), dateadd(day,   -3, @TODAY), 'Sounds of broken glass'),
  ( 8, 'A-10023', 'SwiftParcel', 'SP-5024',    dateadd(day,   -7, @TODAY), dateadd(day,   -3, @TODAY), null),
  ( 9, 'A-10023', 'SwiftParcel', 'SP-5025',    dateadd(day,   -2, @TODAY), null, null),
  (10, 'A-10025', 'Alpine Post', 'AP-7700251', dateadd(day,   -7, @TODAY), dateadd(day,   -4, @TODAY), null),
  (11, 'A-10026', 'Alpine Post', 'AP-7700261', dateadd(day,  -14, @TODAY), dateadd(day,  -10, @TODAY), null),
  (12, 'A-10027', 'SwiftParcel', 'SP-5027',    dateadd(day,  -16, @TODAY), null, 'Not found in the depot'),
  (13, 'A-10028', 'Alpine Post', 'AP-7700281', dateadd(day,   -5, @TODAY), dateadd(day,   -3, @TODAY), null),
  (14, 'A-10029', 'SwiftParcel', 'SP-5029',    dateadd(day,   -8, @TODAY), dateadd(day,   -5, @TODAY), 'Handle sticks out of the box'),
  (15, 'A-10030', 'Alpine Post', 'AP-7700301', dateadd(day,   -5, @TODAY), dateadd(day,   -2, @TODAY), 'Box wet'),
  (16, 'A-10031', 'SwiftParcel', 'SP-5031',    dateadd(day,   -6, @TODAY), dateadd(day,   -4, @TODAY), null);

insert into parcel_line (parcel_id, line, quantity) values
  (1, 1, 1), (2, 2, 2), (3, 1, 1), (4, 1, 1), (5, 1, 2), (6, 1, 1), (6, 2, 1), (7, 1, 2), (8, 2, 2), (9, 2, 1),
  (10, 1, 1), (11, 1, 1), (12, 1, 1), (13, 1, 2), (13, 2, 1), (14, 1, 1), (15, 1, 2), (16, 1, 1);

insert into quote (id, order_number, reason, amount, label_needed, valid_until) values
  ('Q-00000021', 'A-10021', 'DAMAGED', 76.90, false, dateadd(day, -20, @TODAY)),
  ('Q-00000030', 'A-10030', 'DAMAGED', 48.50, false, dateadd(day,  -1, @TODAY));

insert into quote_line (quote_id, line, quantity) values
  ('Q-00000021', 1, 2), ('Q-00000030', 1, 1);

insert into refund (quote_id, idempotency_key, booked_on, booked_by) values
  ('Q-00000021', null, dateadd(day, -20, @TODAY), 'sample data'),
  ('Q-00000030', null, dateadd(day,  -1, @TODAY), 'sample data');
