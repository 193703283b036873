-- Finder hands this program the pages that were opened with it, and links to live classes; open.sh starts Attune with them.
on open openedPages
	set pageArguments to ""
	repeat with eachPage in openedPages
		set pageArguments to pageArguments & " " & quoted form of POSIX path of eachPage
	end repeat
	startAttune(pageArguments)
end open

-- A link to a live class, such as attune:7KQ4MX2RDP.
on open location classLink
	startAttune(" " & quoted form of classLink)
end open location

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
