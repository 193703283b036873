-- Finder hands this program the pages that were opened with it; open.sh starts Attune with them.
on open openedPages
	set pageArguments to ""
	repeat with eachPage in openedPages
		set pageArguments to pageArguments & " " & quoted form of POSIX path of eachPage
	end repeat
	startAttune(pageArguments)
end open

on run
	startAttune("")
end run

on startAttune(pageArguments)
	try
		do shell script "/bin/sh " & quoted form of POSIX path of (path to resource "open.sh") & pageArguments
	on error
		activate
		display alert (localized string "not started")
	end try
end startAttune
