<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>brova</name>
    <message numerus="yes">
      <source>+{count} more</source>
      <translation>
        <numerusform>+{count} more</numerusform>
        <numerusform>+{count} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>A text has {count} character; {limit} are possible.</numerusform>
        <numerusform>A text has {count} characters; {limit} are possible.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} encoders are there</source>
      <translation>
        <numerusform>The {count} encoder needed is there</numerusform>
        <numerusform>All {count} encoders are there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {count} more.</source>
      <translation>
        <numerusform>And {count} more.</numerusform>
        <numerusform>And {count} more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Found {found} of {count} files.</source>
      <translation>
        <numerusform>Found {found} of {count} file.</numerusform>
        <numerusform>Found {found} of {count} files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {count} posts</source>
      <translation>
        <numerusform>Import {count} post</numerusform>
        <numerusform>Import {count} posts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Importing {count} files</source>
      <translation>
        <numerusform>Importing {count} file</numerusform>
        <numerusform>Importing {count} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames instead of {wanted}.</source>
      <translation>
        <numerusform>It has {count} frame instead of {wanted}.</numerusform>
        <numerusform>It has {count} frames instead of {wanted}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames; choose a time before its end.</source>
      <translation>
        <numerusform>It has {count} frame; choose a time before its end.</numerusform>
        <numerusform>It has {count} frames; choose a time before its end.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} picture streams instead of one.</source>
      <translation>
        <numerusform>It has {count} picture stream instead of one.</numerusform>
        <numerusform>It has {count} picture streams instead of one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} sound streams instead of {wanted}.</source>
      <translation>
        <numerusform>It has {count} sound stream instead of {wanted}.</numerusform>
        <numerusform>It has {count} sound streams instead of {wanted}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep the best {count}</source>
      <translation>
        <numerusform>Keep the best one</numerusform>
        <numerusform>Keep the best {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Make {count} variants</source>
      <translation>
        <numerusform>Make {count} variant</numerusform>
        <numerusform>Make {count} variants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nobody signed in to {platform} within {count} minutes.</source>
      <translation>
        <numerusform>Nobody signed in to {platform} within {count} minute.</numerusform>
        <numerusform>Nobody signed in to {platform} within {count} minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Post if under {count} h late</source>
      <translation>
        <numerusform>Post if under {count} h late</numerusform>
        <numerusform>Post if under {count} h late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Schedule {count} posts</source>
      <translation>
        <numerusform>Schedule {count} post</numerusform>
        <numerusform>Schedule {count} posts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tap {count} times more.</source>
      <translation>
        <numerusform>Tap once more.</numerusform>
        <numerusform>Tap {count} times more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The caption is {count} characters too long for TikTok.</source>
      <translation>
        <numerusform>The caption is {count} character too long for TikTok.</numerusform>
        <numerusform>The caption is {count} characters too long for TikTok.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The description has {count} bytes; YouTube takes {most}. Letters beyond a to z count two to four.</source>
      <translation>
        <numerusform>The description has {count} byte; YouTube takes {most}. Letters beyond a to z count two to four.</numerusform>
        <numerusform>The description has {count} bytes; YouTube takes {most}. Letters beyond a to z count two to four.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The longest possible one has {count} frames. Trim the clips to make more room.</source>
      <translation>
        <numerusform>The longest possible one has {count} frame. Trim the clips to make more room.</numerusform>
        <numerusform>The longest possible one has {count} frames. Trim the clips to make more room.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The tags have {count} characters together; YouTube takes {most}. A tag with a space counts two more.</source>
      <translation>
        <numerusform>The tags have {count} character together; YouTube takes {most}. A tag with a space counts two more.</numerusform>
        <numerusform>The tags have {count} characters together; YouTube takes {most}. A tag with a space counts two more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>The text has {count} character; {limit} are possible.</numerusform>
        <numerusform>The text has {count} characters; {limit} are possible.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The title has {count} characters; YouTube takes {most}.</source>
      <translation>
        <numerusform>The title has {count} character; YouTube takes {most}.</numerusform>
        <numerusform>The title has {count} characters; YouTube takes {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material beyond the cut.</source>
      <translation>
        <numerusform>The transition after {name} lacks {count} frame of material beyond the cut.</numerusform>
        <numerusform>The transition after {name} lacks {count} frames of material beyond the cut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material.</source>
      <translation>
        <numerusform>The transition after {name} lacks {count} frame of material.</numerusform>
        <numerusform>The transition after {name} lacks {count} frames of material.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {count} templates already.</source>
      <translation>
        <numerusform>There is {count} template already.</numerusform>
        <numerusform>There are {count} templates already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This reel has {count} mistakes. The first: {first}.</source>
      <translation>
        <numerusform>This reel has {count} mistake: {first}.</numerusform>
        <numerusform>This reel has {count} mistakes. The first: {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This text has {count} characters; {limit} can be drawn.</source>
      <translation>
        <numerusform>This text has {count} character; {limit} can be drawn.</numerusform>
        <numerusform>This text has {count} characters; {limit} can be drawn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>TikTok wants videos of at least {count} seconds.</source>
      <translation>
        <numerusform>TikTok wants videos of at least {count} second.</numerusform>
        <numerusform>TikTok wants videos of at least {count} seconds.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Videos of this account may be up to {count} seconds long.</source>
      <translation>
        <numerusform>Videos of this account may be up to {count} second long.</numerusform>
        <numerusform>Videos of this account may be up to {count} seconds long.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} posted.</source>
      <translation>
        <numerusform>While you were away: {count} posted.</numerusform>
        <numerusform>While you were away: {count} posted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} waits for you.</source>
      <translation>
        <numerusform>While you were away: {count} waits for you.</numerusform>
        <numerusform>While you were away: {count} wait for you.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {posted} posted, {count} waits for you.</source>
      <translation>
        <numerusform>While you were away: {posted} posted, {count} waits for you.</numerusform>
        <numerusform>While you were away: {posted} posted, {count} wait for you.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With {count} hashtags YouTube ignores all of them; {most} are allowed.</source>
      <translation>
        <numerusform>With {count} hashtag YouTube ignores it; {most} are allowed.</numerusform>
        <numerusform>With {count} hashtags YouTube ignores all of them; {most} are allowed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a reel has exactly one main track, this one has {count}</source>
      <translation>
        <numerusform>a reel has exactly one main track, this one has {count}</numerusform>
        <numerusform>a reel has exactly one main track, this one has {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>and {count} more</numerusform>
        <numerusform>and {count} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} % of what can be recorded</source>
      <translation>
        <numerusform>{count} % of what can be recorded</numerusform>
        <numerusform>{count} % of what can be recorded</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts are called {name}.</source>
      <translation>
        <numerusform>{count} account is called {name}.</numerusform>
        <numerusform>{count} accounts are called {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts cannot take it like this.</source>
      <translation>
        <numerusform>{count} account cannot take it like this.</numerusform>
        <numerusform>{count} accounts cannot take it like this.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts connected since would have to be connected again.</source>
      <translation>
        <numerusform>{count} account connected since would have to be connected again.</numerusform>
        <numerusform>{count} accounts connected since would have to be connected again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts have no posting slots; their times stay as they were.</source>
      <translation>
        <numerusform>{count} account has no posting slots; its time stays as it was.</numerusform>
        <numerusform>{count} accounts have no posting slots; their times stay as they were.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts show files of their own.</source>
      <translation>
        <numerusform>{count} account shows files of its own.</numerusform>
        <numerusform>{count} accounts show files of their own.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bundled font families</source>
      <translation>
        <numerusform>{count} bundled font family</numerusform>
        <numerusform>{count} bundled font families</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} captions were loaded.</source>
      <translation>
        <numerusform>{count} caption was loaded.</numerusform>
        <numerusform>{count} captions were loaded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} channels</source>
      <translation>
        <numerusform>{count} channel</numerusform>
        <numerusform>{count} channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips</source>
      <translation>
        <numerusform>{count} clip</numerusform>
        <numerusform>{count} clips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips can be converted</source>
      <translation>
        <numerusform>{count} clip can be converted</numerusform>
        <numerusform>{count} clips can be converted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections made since would be gone.</source>
      <translation>
        <numerusform>{count} collection made since would be gone.</numerusform>
        <numerusform>{count} collections made since would be gone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections would come back.</source>
      <translation>
        <numerusform>{count} collection would come back.</numerusform>
        <numerusform>{count} collections would come back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries are in {file}.</source>
      <translation>
        <numerusform>{count} entry is in {file}.</numerusform>
        <numerusform>{count} entries are in {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>{count} file</numerusform>
        <numerusform>{count} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>{count} file and its copy in the workspace are removed. This cannot be undone. A file that is used where it is stays untouched.</numerusform>
        <numerusform>{count} files and their copies in the workspace are removed. This cannot be undone. Files that are used where they are stay untouched.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Planned posts of them do not go out then: {posts}. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>{count} file and its copy in the workspace are removed. This cannot be undone. Planned posts of it do not go out then: {posts}. A file that is used where it is stays untouched.</numerusform>
        <numerusform>{count} files and their copies in the workspace are removed. This cannot be undone. Planned posts of them do not go out then: {posts}. Files that are used where they are stay untouched.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are called {name}.</source>
      <translation>
        <numerusform>{count} file is called {name}.</numerusform>
        <numerusform>{count} files are called {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the bin.</source>
      <translation>
        <numerusform>{count} file is in the bin.</numerusform>
        <numerusform>{count} files are in the bin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the library again.</source>
      <translation>
        <numerusform>{count} file is in the library again.</numerusform>
        <numerusform>{count} files are in the library again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are still missing.</source>
      <translation>
        <numerusform>{count} file is still missing.</numerusform>
        <numerusform>{count} files are still missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files came to the library since; they would have to be imported again.</source>
      <translation>
        <numerusform>{count} file came to the library since; it would have to be imported again.</numerusform>
        <numerusform>{count} files came to the library since; they would have to be imported again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files cannot be used.</source>
      <translation>
        <numerusform>{count} file cannot be used.</numerusform>
        <numerusform>{count} files cannot be used.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files have names that not every system can hold and are not in it.</source>
      <translation>
        <numerusform>{count} file has a name that not every system can hold and is not in it.</numerusform>
        <numerusform>{count} files have names that not every system can hold and are not in it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files imported.</source>
      <translation>
        <numerusform>{count} file imported.</numerusform>
        <numerusform>{count} files imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the library lie outside of the workspace and are not in it.</source>
      <translation>
        <numerusform>{count} file of the library lies outside of the workspace and is not in it.</numerusform>
        <numerusform>{count} files of the library lie outside of the workspace and are not in it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing, among them {names}.</source>
      <translation>
        <numerusform>{count} file of the reel is missing: {names}.</numerusform>
        <numerusform>{count} files of the reel are missing, among them {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing: {names}.</source>
      <translation>
        <numerusform>{count} file of the reel is missing: {names}.</numerusform>
        <numerusform>{count} files of the reel are missing: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder cannot be used. {reason}</source>
      <translation>
        <numerusform>{count} file of the watched folder cannot be used. {reason}</numerusform>
        <numerusform>{count} files of the watched folder cannot be used. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and are in use as they were: what is in them now came in as new versions.</source>
      <translation>
        <numerusform>A file of the watched folder changed and is in use as it was: what is in it now came in as a new version.</numerusform>
        <numerusform>{count} files of the watched folder changed and are in use as they were: what is in them now came in as new versions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and were renewed in the library.</source>
      <translation>
        <numerusform>A file of the watched folder changed and was renewed in the library.</numerusform>
        <numerusform>{count} files of the watched folder changed and were renewed in the library.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder did not come in, however often they were tried. Import them yourself. {reason}</source>
      <translation>
        <numerusform>{count} file of the watched folder did not come in, however often it was tried. Import it yourself. {reason}</numerusform>
        <numerusform>{count} files of the watched folder did not come in, however often they were tried. Import them yourself. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of this reel are missing: {names}. The reel is shown without them.</source>
      <translation>
        <numerusform>{count} file of this reel is missing: {names}. The reel is shown without it.</numerusform>
        <numerusform>{count} files of this reel are missing: {names}. The reel is shown without them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files selected</source>
      <translation>
        <numerusform>{count} file selected</numerusform>
        <numerusform>{count} files selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were added to the collection.</source>
      <translation>
        <numerusform>{count} file was added to the collection.</numerusform>
        <numerusform>{count} files were added to the collection.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were deleted.</source>
      <translation>
        <numerusform>{count} file was deleted.</numerusform>
        <numerusform>{count} files were deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were found again.</source>
      <translation>
        <numerusform>{count} file was found again.</numerusform>
        <numerusform>{count} files were found again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were in the library already.</source>
      <translation>
        <numerusform>{count} file was in the library already.</numerusform>
        <numerusform>{count} files were in the library already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were taken out of the collection.</source>
      <translation>
        <numerusform>A file was taken out of the collection.</numerusform>
        <numerusform>{count} files were taken out of the collection.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would come back.</source>
      <translation>
        <numerusform>{count} file would come back.</numerusform>
        <numerusform>{count} files would come back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would have the words they had then.</source>
      <translation>
        <numerusform>{count} file would have the words it had then.</numerusform>
        <numerusform>{count} files would have the words they had then.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} frames</source>
      <translation>
        <numerusform>{count} frame</numerusform>
        <numerusform>{count} frames</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} h left</source>
      <translation>
        <numerusform>{count} h left</numerusform>
        <numerusform>{count} h left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} items selected</source>
      <translation>
        <numerusform>{count} item selected</numerusform>
        <numerusform>{count} items selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} likes</source>
      <translation>
        <numerusform>{count} like</numerusform>
        <numerusform>{count} likes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} min left</source>
      <translation>
        <numerusform>{count} min left</numerusform>
        <numerusform>{count} min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new files came in from the watched folder.</source>
      <translation>
        <numerusform>{count} new file came in from the watched folder.</numerusform>
        <numerusform>{count} new files came in from the watched folder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its frames are not at their time.</source>
      <translation>
        <numerusform>{count} of its frames is not at its time.</numerusform>
        <numerusform>{count} of its frames are not at their time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>{count} place</numerusform>
        <numerusform>{count} places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold the film that was there before and do not go out with this one. Choose it in them anew.</source>
      <translation>
        <numerusform>{count} planned post holds the film that was there before and does not go out with this one. Choose it in it anew.</numerusform>
        <numerusform>{count} planned posts hold the film that was there before and do not go out with this one. Choose it in them anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold what was in these files before and do not go out. Choose the files in them anew.</source>
      <translation>
        <numerusform>{count} planned post holds what was in these files before and does not go out. Choose the files in it anew.</numerusform>
        <numerusform>{count} planned posts hold what was in these files before and do not go out. Choose the files in them anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts</source>
      <translation>
        <numerusform>{count} post</numerusform>
        <numerusform>{count} posts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported.</source>
      <translation>
        <numerusform>{count} post is imported.</numerusform>
        <numerusform>{count} posts are imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported; {drafts} of them are drafts that something keeps from going out, {failed} rows could not be used.</source>
      <translation>
        <numerusform>{count} post is imported; {drafts} of them are drafts that something keeps from going out, {failed} rows could not be used.</numerusform>
        <numerusform>{count} posts are imported; {drafts} of them are drafts that something keeps from going out, {failed} rows could not be used.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are planned.</source>
      <translation>
        <numerusform>{count} post is planned.</numerusform>
        <numerusform>{count} posts are planned.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are still to be published</source>
      <translation>
        <numerusform>{count} post is still to be published</numerusform>
        <numerusform>{count} posts are still to be published</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts failed</source>
      <translation>
        <numerusform>{count} post failed</numerusform>
        <numerusform>{count} posts failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of one picture or video each are planned for the next free slots of their accounts.</source>
      <translation>
        <numerusform>{count} post of one picture or video is planned for the next free slot of its accounts.</numerusform>
        <numerusform>{count} posts of one picture or video each are planned for the next free slots of their accounts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of this workspace are still to be published</source>
      <translation>
        <numerusform>{count} post of this workspace is still to be published</numerusform>
        <numerusform>{count} posts of this workspace are still to be published</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for it.</source>
      <translation>
        <numerusform>{count} post waits for it.</numerusform>
        <numerusform>{count} posts wait for it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for you</source>
      <translation>
        <numerusform>{count} post waits for you</numerusform>
        <numerusform>{count} posts wait for you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for your decision</source>
      <translation>
        <numerusform>{count} post waits for your decision</numerusform>
        <numerusform>{count} posts wait for your decision</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts were published</source>
      <translation>
        <numerusform>{count} post was published</numerusform>
        <numerusform>{count} posts were published</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would be as they were then.</source>
      <translation>
        <numerusform>{count} post would be as it was then.</numerusform>
        <numerusform>{count} posts would be as they were then.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would come back.</source>
      <translation>
        <numerusform>{count} post would come back.</numerusform>
        <numerusform>{count} posts would come back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts written since would be gone.</source>
      <translation>
        <numerusform>{count} post written since would be gone.</numerusform>
        <numerusform>{count} posts written since would be gone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels</source>
      <translation>
        <numerusform>{count} reel</numerusform>
        <numerusform>{count} reels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are called {name}.</source>
      <translation>
        <numerusform>{count} reel is called {name}.</numerusform>
        <numerusform>{count} reels are called {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are in the bin.</source>
      <translation>
        <numerusform>{count} reel is in the bin.</numerusform>
        <numerusform>{count} reels are in the bin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels made since would be gone.</source>
      <translation>
        <numerusform>{count} reel made since would be gone.</numerusform>
        <numerusform>{count} reels made since would be gone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would be as they were then.</source>
      <translation>
        <numerusform>{count} reel would be as it was then.</numerusform>
        <numerusform>{count} reels would be as they were then.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would come back.</source>
      <translation>
        <numerusform>{count} reel would come back.</numerusform>
        <numerusform>{count} reels would come back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be imported as they are; the others can. Put them right in the sheet, or import the good ones now.</source>
      <translation>
        <numerusform>{count} row cannot be imported as it is; the others can. Put it right in the sheet, or import the good ones now.</numerusform>
        <numerusform>{count} rows cannot be imported as they are; the others can. Put them right in the sheet, or import the good ones now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} s left</source>
      <translation>
        <numerusform>{count} s left</numerusform>
        <numerusform>{count} s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} selected</numerusform>
        <numerusform>{count} selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars</source>
      <translation>
        <numerusform>{count} star</numerusform>
        <numerusform>{count} stars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars or more</source>
      <translation>
        <numerusform>{count} star or more</numerusform>
        <numerusform>{count} stars or more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps could not be read.</source>
      <translation>
        <numerusform>{count} step could not be read.</numerusform>
        <numerusform>{count} steps could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps were brought back after the program ended unexpectedly.</source>
      <translation>
        <numerusform>{count} step was brought back after the program ended unexpectedly.</numerusform>
        <numerusform>{count} steps were brought back after the program ended unexpectedly.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} upper video tracks.</source>
      <translation>
        <numerusform>{count} upper video track.</numerusform>
        <numerusform>{count} upper video tracks.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} variants are in the library.</source>
      <translation>
        <numerusform>{count} variant is in the library.</numerusform>
        <numerusform>{count} variants are in the library.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} views</source>
      <translation>
        <numerusform>{count} view</numerusform>
        <numerusform>{count} views</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are in the library now.</source>
      <translation>
        <numerusform>{count} voice recording is in the library now.</numerusform>
        <numerusform>{count} voice recordings are in the library now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are not in the library yet.</source>
      <translation>
        <numerusform>{count} voice recording is not in the library yet.</numerusform>
        <numerusform>{count} voice recordings are not in the library yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} published</source>
      <translation>
        <numerusform>{done} of {count} published</numerusform>
        <numerusform>{done} of {count} published</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{folder} holds more than {count} files.</source>
      <translation>
        <numerusform>{folder} holds more than {count} file.</numerusform>
        <numerusform>{folder} holds more than {count} files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} has {count} streams, more than any real clip.</source>
      <translation>
        <numerusform>{name} has {count} stream, more than any real clip.</numerusform>
        <numerusform>{name} has {count} streams, more than any real clip.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} is too big: {count} frames of {width} by {height} pixels.</source>
      <translation>
        <numerusform>{name} is too big: {count} frame of {width} by {height} pixels.</numerusform>
        <numerusform>{name} is too big: {count} frames of {width} by {height} pixels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{platform} ends on {date}: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>{platform} ends on {date}: {count} planned post waits for a new sign-in.</numerusform>
        <numerusform>{platform} ends on {date}: {count} planned posts wait for a new sign-in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{platform} has ended: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>{platform} has ended: {count} planned post waits for a new sign-in.</numerusform>
        <numerusform>{platform} has ended: {count} planned posts wait for a new sign-in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {count} pieces were ready from before.</source>
      <translation>
        <numerusform>{ready} of {count} piece was ready from before.</numerusform>
        <numerusform>{ready} of {count} pieces were ready from before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} min left</source>
      <translation>
        <numerusform>{share}, {count} min left</numerusform>
        <numerusform>{share}, {count} min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} s left</source>
      <translation>
        <numerusform>{share}, {count} s left</numerusform>
        <numerusform>{share}, {count} s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title} and {count} more</source>
      <translation>
        <numerusform>{title} and {count} more</numerusform>
        <numerusform>{title} and {count} more</numerusform>
      </translation>
    </message>
  </context>
</TS>
