-- What the list shows of an application stands in the case's own row: items lie among long texts, and each page read from an encrypted file is decrypted.

alter table case_file add column said_trade_no varchar(2000) default '' not null;
alter table case_file add column said_item_name varchar(2000) default '' not null;
alter table case_file add column said_applicant varchar(2000) default '' not null;
alter table case_file add column said_counterparty varchar(2000) default '' not null;

update case_file set said_trade_no = coalesce((select substring(content from 1 for 2000) from application_item where application_item.case_number = case_file.case_number and item = 'TRADE_NUMBER'), '');
update case_file set said_item_name = coalesce((select substring(content from 1 for 2000) from application_item where application_item.case_number = case_file.case_number and item = 'ITEM_NAME'), '');
update case_file set said_applicant = coalesce((select substring(content from 1 for 2000) from application_item where application_item.case_number = case_file.case_number and item = 'NICKNAME'), '');
update case_file set said_counterparty = coalesce((select substring(content from 1 for 2000) from application_item where application_item.case_number = case_file.case_number and item = 'COUNTERPARTY_NICKNAME'), '');
