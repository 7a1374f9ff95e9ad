"""How the lines begin that a web page or a transmission sticks to a dispatch, by kind.

The last sign of an entry tells its form: with "…" the line may go on, with ":" it goes on behind a
colon, bar or dash, and without either the line holds nothing else but a number or a few words.
"""

CAPTION = frozenset(
    {
        "caption:", "credit:", "enlarge this image…", "file photo…", "file picture…", "file pic…",
        "file image…", "file -…", "file –…", "file —…", "gallery", "getty images", "getty",
        "hide caption…", "image:", "image source…", "image caption…", "image credit…", "images:",
        "launch gallery…", "launch slideshow…", "photo:", "photo by…", "photo credit…",
        "photo courtesy…", "photograph:", "photos:", "photos by…", "pic:", "picture:",
        "picture by…", "slideshow", "slideshow:", "toggle caption…", "view gallery…",
        "view image…", "view images…", "view photos…", "view slideshow…",
    }
)  # fmt: skip
"""Words at the head of captions and picture galleries."""

ADVERTISEMENT = frozenset(
    {
        "ad feature", "advertisement", "advertisements", "advertising", "ads by…", "promoted by…",
        "promoted content", "promoted stories", "sponsored", "sponsored by…", "sponsored content",
        "sponsored links", "story continues below advertisement…",
        "article continues below advertisement…", "article continues after advertisement…",
    }
)  # fmt: skip
"""Marks of advertising."""

PROMPT = frozenset(
    {
        "add a comment", "by clicking…", "by signing up…", "by submitting your…",
        "by subscribing…", "comment", "comment on this article…", "comment on this story…",
        "comments", "comments are closed…", "comments below…", "cookie policy", "cookie settings",
        "download our app…", "download the app…", "email", "email this", "email this article…",
        "follow", "follow us…", "get the latest news…", "get breaking news…", "get our newsletter…",
        "got a news tip…", "got a story…", "got a tip…", "have a news tip…", "have a story…",
        "have a tip…", "have something to add…", "have your say…", "join the conversation…",
        "join the discussion…", "join us on…", "leave a comment…", "leave a reply…", "like",
        "like this", "like us on…", "log in", "log out", "please comment…", "please follow…",
        "please like…", "please share…", "please sign…", "please subscribe…", "post a comment…",
        "print", "print this", "print this article…", "register now…", "register here…",
        "send us your…", "share", "share this…", "share on…", "share via…", "share with…",
        "share article", "share story", "share:", "sign in", "sign up for…", "sign up here…",
        "sign up now…", "sign up today…", "sign up to…", "sorry, we are not currently accepting…",
        "sorry we are not currently accepting…", "subscribe", "subscribe now…", "subscribe to our…",
        "subscribe to the…", "subscribe today…", "tell us what you think…", "tweet", "tweet this…",
        "view comments…", "want more…", "want to read more…", "we use cookies…",
        "we'd love to hear…", "what do you think…", "you can follow…",
    }
)  # fmt: skip
"""What a page asks of its reader."""

NAVIGATION = frozenset(
    {
        "all rights", "also read…", "also see…", "back to home…", "back to top…", "click here…",
        "click on…", "click the…", "click to…", "continue reading…", "first published:",
        "issued on:", "last modified…", "last updated…", "listen", "listen to this…", "loading…",
        "menu", "modified:", "more-in", "on a mobile device…", "on mobile?…", "opens in…",
        "opens new…", "our standards:", "play", "play video", "poll loading…", "posted:",
        "posted on:", "published:", "published on:", "read also…", "read full…", "read more",
        "read more:", "read more about…", "read more here…", "read more on…", "read next…",
        "read the full…", "read:", "scroll down…", "scroll to…", "search", "see all…", "see also…",
        "see more…", "skip to…", "skip advert…", "swipe…", "tap here…", "tap to…", "text size…",
        "updated:", "updated on:", "video:", "video loading…", "video player…",
        "video unavailable…", "view all…", "watch live…", "watch more…", "watch now…",
        "watch the video…", "watch video…", "watch:",
    }
)  # fmt: skip
"""What leads to other parts of a site, and what a page says of itself."""

RELATED = frozenset(
    {
        "don't miss", "don't miss:", "from our partners", "more coverage…", "more from…",
        "more like this", "more news", "more on this…", "more stories…", "more:", "most popular…",
        "most read…", "most shared…", "most viewed…", "recommended", "recommended for you…",
        "recommended stories…", "related", "related:", "related article", "related articles",
        "related content", "related coverage", "related links", "related news", "related posts",
        "related stories", "related story:", "related topics", "related video", "related videos",
        "see all related…", "top stories", "trending", "trending now…", "you may also like…",
        "you might also like…", "you may like…",
    }
)  # fmt: skip
"""What heads a page's list of other stories."""

CODE = frozenset(
    {
        "brightcove…", "document.…", "embed", "embed:", "function…", "please enable javascript…",
        "please turn on javascript…", "please update your browser…", "this browser does not…",
        "this content is not available…", "this video is not available…", "var…", "window.…",
        "your browser does not…", "your browser is…",
    }
)  # fmt: skip
"""Scripts, and what a page says where they do not run."""

OTHER = frozenset({"close", "close ad", "close menu", "close window", "with news wire services"})
"""Buttons and scraps."""
