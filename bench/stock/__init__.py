"""What is added to the bot that `rasa init` makes, so that it asks and stores the interview through a form."""
