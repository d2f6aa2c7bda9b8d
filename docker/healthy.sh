#!/bin/bash
# Ready means: server, database and migrations are in order. Needs nothing but bash.
exec 3<>/dev/tcp/127.0.0.1/8080 || exit 1
printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r answer <&3
[[ $answer == *" 200 "* ]]
